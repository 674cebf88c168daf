/** A file of Lit without the names that it gives the window; other code is given back as it is. */
export declare function withoutTraces(code: string, id: string): string;
