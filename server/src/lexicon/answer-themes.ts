const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/**
 * What a question for one event is about, by the template whose skeleton answers it: the first whose words it has. A
 * question for a mistake with a patient is about the mistake. Lower case.
 */
export const answerThemes: ReadonlyArray<{readonly template: string; readonly words: ReadonlySet<string>}> = [
  {
    template: 'interview/learning',
    words: new Set(
      words(`
        mistake mistakes error errors wrong failure failures failed fail setback feedback criticism criticized corrected
        correction learned learnt regret disappointment disappointed missed
      `),
    ),
  },
  {
    template: 'interview/adaptability',
    words: new Set(
      words(`
        adapt adapted adaptability adaptation adjust adjusted change changed changing unexpected unfamiliar resources limited
        scarce flexible flexibility pressure overwhelmed uncertainty crisis emergency shortage quickly
      `),
    ),
  },
  {
    template: 'interview/teamwork',
    words: new Set(
      words(`
        team teams teamwork teammate colleague colleagues coworker nurse nurses conflict conflicts disagreement disagreed
        disagree argument dispute lead led leader leadership collaborate collaborated collaboration together resident senior
        attending consultant
      `),
    ),
  },
  {
    template: 'interview/complex-patient',
    words: new Set(
      words(`
        patient patients case cases diagnosis complex complicated challenging encounter family death resuscitation night ward
        ethical
      `),
    ),
  },
]
