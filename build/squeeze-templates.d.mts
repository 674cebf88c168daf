/** Code with its style sheets on one line without comments, and without indentation elsewhere. */
export declare function squeezeTemplates(code: string): string;
