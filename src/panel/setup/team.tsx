import type { TeamPack } from '../../core/schemas/team-pack.ts';
import { OpenLimits } from './open-limits.tsx';
import type { SetupProps } from './setup-props.ts';
import { TeamFile } from './team-file.tsx';
import { TeamNumbers } from './team-numbers.tsx';
import { TeamWords } from './team-words.tsx';

/** What a team sets for itself: numbers, readings, and all of it as one file. */
export function Team({ offered, team, available, chosen }: Pick<SetupProps, 'offered' | 'team' | 'available' | 'chosen'>) {
  const { all, own, fixed, change } = team;
  const isOn = ({ protocol }: { protocol: string }) => chosen.protocols.includes(protocol);
  const setReading = (rule: string, reading: TeamPack['readings'][string] | null) => {
    const { [rule]: _, ...others } = own.readings;
    change({ readings: reading === null ? others : { ...others, [rule]: reading } });
  };
  const forgetMap = (site: string) => {
    const { [site]: _, ...others } = own.maps;
    change({ maps: others });
  };
  return (
    <>
      {offered && (
        <>
          <TeamNumbers
            contacts={offered.contacts.filter(isOn)}
            protocols={available.filter(({ id }) => chosen.protocols.includes(id))}
            own={own.contacts}
            fixed={fixed.contacts}
            today={team.today}
            change={(contacts) => change({ contacts })}
          />
          <OpenLimits limits={offered.openLimits.filter(isOn)} chosen={all.readings} fixed={fixed.readings} change={setReading} />
          <TeamWords
            factors={offered.factors}
            terms={offered.terms}
            team={all}
            own={own}
            fixed={fixed}
            tryWords={team.tryWords}
            change={change}
          />
        </>
      )}
      <TeamFile team={all} save={team.save} load={team.load} rename={(name) => change({ team: name })} forgetMap={forgetMap} />
    </>
  );
}
