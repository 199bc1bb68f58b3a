import { CATALOGUE } from './catalogue';

/** Saved workbooks find their recommendations by these: a line may be added here, never changed. */
const IDS = `
entrepreneurship-at-knowledge-institutes
attract-serial-entrepreneurs
role-models-and-ambassadors
innovation-culture
space-to-start
provide-digital-infrastructure
extend-digital-infrastructure
open-challenges
pool-procurement-plans
joint-roadmap-markets
demonstration-projects
encourage-interaction
network-events
cluster-policy
cross-overs-regional-sme
renew-networks
roadmapping-agenda-setting
identify-leading-parties
stakeholder-network-analysis
cluster-board
coordinate-education-supply
vocational-education-partnership
entrepreneurship-in-education
open-university-branches
research-institutes
workforce-quality
access-to-venture-capital
regional-investment-subsidies
sme-innovation-fund
microfinance
technology-screening
support-spin-offs
spin-off-fund
knowledge-circulation
laboratories
education-and-training
research-support-programmes
science-park
technology-transfer-office
shared-research-facilities
startup-support
startup-promotion
cluster-marketing
programme-per-growth-stage
returnee-entrepreneurship
supporting-services
entrepreneurship-in-technical-education
challenges-for-societal-questions
startups-in-residence
smart-tenders
bundle-public-demand
themed-network-meetings
connect-leaders-to-knowledge-institutes
share-innovation-finance-knowledge
mission-bound-funds
bundle-sector-questions
expertise-centre
bundle-support-demand
`
  .trim()
  .split('\n');

describe('the ids of the catalogue', () => {
  it('are those of earlier versions, in the same order', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(IDS);
  });

  it('are unique slugs', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    for (const id of IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
