import { css } from 'lit';

/** Looks of the choice of areas like this one, and of why it is these. */
export const peersStyles = css`
  label.with-peers {
    align-items: baseline;
    display: flex;
    font-weight: normal;
    gap: 0.375em;
    margin-block: 0.5em;
    max-width: none;
    overflow-wrap: anywhere;
  }

  .with-peers input {
    accent-color: var(--_accent);
    flex: none;
    min-height: 0;
    width: auto;
  }

  .peers {
    margin-block-end: 0.75em;
  }
`;
