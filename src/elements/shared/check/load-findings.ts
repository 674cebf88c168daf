import { diagnose } from '../../../data/endpoint/diagnose.js';
import { EndpointError } from '../../../data/endpoint/endpoint-error.js';
import { ChoiceError } from '../../../domain/choice.js';
import type { PageFinding } from '../../../text/page-finding.js';

/** What keeps an element from showing figures; asks the endpoint again where that says more. */
export async function loadFindings(
  error: unknown,
  endpoint: URL | undefined,
): Promise<readonly PageFinding[]> {
  if (error === undefined) return [];
  if (error instanceof ChoiceError) return [{ kind: 'choice', problem: error.problem }];
  if (!(error instanceof EndpointError) || !endpoint) {
    return [{ kind: 'stopped', message: error instanceof Error ? error.message : String(error) }];
  }
  const { trouble, address, page } = await diagnose(error, endpoint);
  return [{ kind: 'endpoint', trouble, place: { address: address.href, server: address.origin, page } }];
}
