namespace Initiative.Core;

/// <summary>Orders the measures that answer a question: complete answers if there are any, otherwise the best partial ones.</summary>
internal sealed class Ranking(InitiativeCatalogue catalogue, MeasureTable table)
{
    /// <summary>How far a plain word can stand alone: two of them can.</summary>
    internal const float WordCarries = 0.45f;

    /// <summary>How far a name of much can stand alone.</summary>
    internal const float WeakCarries = 0.5f;

    private const int MostPartial = 5;
    private const uint ScoreUnits = 10_000;

    internal SearchResult Rank(string text, MeasureQuery? query, MeasureTally tally, in Asked question)
    {
        var ranks = new ulong[tally.Count];
        var (complete, partial) = (0, 0);
        for (var i = 0; i < tally.Count; i++)
        {
            var measure = tally.MeasureAt(i);
            ref readonly var facts = ref table[measure];
            ref readonly var entry = ref tally[measure];
            // A measure whose own place or procedure is named is asked for, whatever vehicle stands beside it.
            if (facts.Contradicts(question.Flow) || (facts.Contradicts(question.Mode) && !entry.HasCircumstance) || query?.Admits(catalogue.Measures[measure]) == false)
                continue;
            if (entry.Sure > 0 && (entry.Sure == question.Required || (question is { IsList: true, Unanswered: 0 } && entry is { HasTopic: true, Carriers: >= 1 })))
            {
                if (complete++ == 0)
                    partial = 0;
                ranks[complete - 1] = RankOf(Score(entry, question), measure);
            }
            else if (complete == 0 && IsPartialAnswer(entry, question))
            {
                ranks[partial++] = RankOf(PartialScore(entry, question), measure);
            }
        }
        if (complete == 0 && partial > 0 && question.Mode != TransportModes.None)
            partial = AddModes(tally, question, ranks, partial);
        var count = complete > 0 ? complete : partial;
        ranks.AsSpan(0, count).Sort();
        var matches = new MeasureMatch[complete > 0 ? count : Math.Min(count, MostPartial)];
        var matched = matches.Length > 0 ? new Question(text, catalogue) : null;
        for (var i = 0; i < matches.Length; i++)
            matches[i] = new MeasureMatch(catalogue.Measures[(int)(uint)(ranks[i] & 0xFFFFFF)], ScoreOf(ranks[i]), matched, query);
        return new SearchResult(matches, text, catalogue, isPartial: complete == 0 && count > 0);
    }

    /// <summary>Whether a measure has something of a question that can stand alone.</summary>
    private static bool IsPartialAnswer(in MeasureTally.Entry entry, in Asked question)
    {
        if (!entry.HasSubject && question.Unread > entry.Hits)
            return false;
        if (question.IsAboutOtherThings)
            return entry.Hints > 1;
        return entry.Carriers >= 2 * WordCarries || (entry.HasTopic && (question.Required == 1 || entry.Sure == question.Required - question.Unanswered)) || (entry.Carriers >= WeakCarries && (entry.Hits > 1 || question.Required == 2));
    }

    /// <summary>Adds measures that answer only the mode of transport.</summary>
    private int AddModes(MeasureTally tally, in Asked question, ulong[] ranks, int count)
    {
        for (var i = 0; i < tally.Count; i++)
        {
            var measure = tally.MeasureAt(i);
            ref readonly var facts = ref table[measure];
            if (tally[measure].Carriers < WeakCarries && (facts.Modes & question.Mode) != 0 && !facts.HasGoods && !facts.Contradicts(question.Flow) && count < ranks.Length)
                ranks[count++] = RankOf(0.1f * PartialScore(tally[measure], question), measure);
        }
        return count;
    }

    private static float Score(in MeasureTally.Entry entry, in Asked question) => Math.Clamp(entry.Weight / question.Best, 0.0001f, 1);

    // What can stand alone counts first.
    private static float PartialScore(in MeasureTally.Entry entry, in Asked question) =>
        Math.Clamp(((0.8f * entry.Carriers) + (0.2f * Score(entry, question))) / (question.Required + 1), 0.0001f, 0.99f);

    private static ulong RankOf(float score, int measure) => ((ulong)(ScoreUnits - Math.Max(1, (uint)(score * ScoreUnits))) << 24) | (uint)measure;

    private static double ScoreOf(ulong rank) => (ScoreUnits - (uint)(rank >> 24)) / (double)ScoreUnits;
}
