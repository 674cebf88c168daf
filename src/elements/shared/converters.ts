import type { ComplexAttributeConverter } from 'lit';

/** For a yes-or-no attribute: frameworks and editors write `="false"`, and mean it. */
export const yesOrNo: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};
