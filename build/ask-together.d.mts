/** A built file: its name, its code and the names of what it imports. */
export interface BuiltFile {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** The code of a built file, asking for each later file together with what that file imports and this one has not. */
export declare function askTogether(file: BuiltFile, files: readonly BuiltFile[]): string;
