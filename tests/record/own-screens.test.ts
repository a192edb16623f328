import { describe, expect, it } from 'vitest';
import { record, told } from './helpers.ts';
import { ownScreens } from './own-screens.ts';

const watched =
  / (?:(?:child|adult)\.(?:name|dateOfBirth|relationship|school|nursery|gp|address|legalStatus|cpPlan|cinStatus|lookedAfter|parentalResponsibility|phone|healthVisitor|schoolNurse|allocatedSocialWorker|careCoordinator)|case\.(?:allocatedWorker|leadProfessional|team)|referral\.(?:receivedAt|madeAt)|assessment\.\S+At|s47\.startedAt) /;

describe('screens drawn in many manners', () => {
  it.each(ownScreens())('tell who is who, and no more than they show, on $id', ({ screen, expected }) => {
    const facts = told(record(screen)).filter((line) => watched.test(line));
    expect(facts.sort()).toEqual([...expected].sort());
  });
});
