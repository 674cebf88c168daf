/** The module that leaves window, document, body and the elements of a page as they were. */
export declare function leavingNoTraces(code: string): string;
