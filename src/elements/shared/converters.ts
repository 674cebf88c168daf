import type { PropertyDeclaration } from 'lit';

/** A yes-or-no attribute. Frameworks and editors write `="false"`, and mean it. */
export const yesOrNo: PropertyDeclaration<boolean> = {
  type: Boolean,
  converter: { fromAttribute: (value) => value !== null && value !== 'false' },
};
