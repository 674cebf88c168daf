import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { describeCompare } from '../../src/text/describe-compare.js';
import { aMeasurement, anArea, everybody } from '../support/builders.js';

const subject = aMeasurement({ observation: figure(65.3) });
const country = aMeasurement({ area: anArea('NL00', 'Nederland', 'land'), observation: figure(63) });
const rotterdam = aMeasurement({ area: anArea('GM0599', 'Rotterdam'), observation: figure(61.2) });
const utrecht = aMeasurement({ area: anArea('GM0344', 'Utrecht'), observation: absence('withheld') });

describe('describeCompare', () => {
  it('says the first area alone', () => {
    expect(describeCompare({ subject, references: [country], others: [] }, everybody, 'nl')).to.equal(
      'In Amsterdam werkt 65,3% van de inwoners; dat is 2,3 procentpunt meer dan gemiddeld in Nederland (63,0%).',
    );
  });

  it('says the others in the order on show, with the reason where there is no figure', () => {
    const compared = { subject, references: [], others: [utrecht, rotterdam] };
    expect(describeCompare(compared, everybody, 'nl')).to.equal(
      'In Amsterdam werkt 65,3% van de inwoners. Daarnaast: Utrecht geheim en Rotterdam 61,2%.',
    );
  });
});
