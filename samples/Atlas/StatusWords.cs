namespace Initiative.Core.Atlas;

/// <summary>What each word for a status means, in both languages.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, (string English, string Chinese)> Meanings = new(StringComparer.Ordinal)
    {
        ["taken-as-replicated-nationwide"] = (
            "an inference. A report names the measure, surely or probably, among those to be replicated; a later report counts measures as replicated and names none of them.",
            "属于推断。有报道明确或可能点名该措施属于决定推广之列；后来的报道只给出已推广措施的总数，未逐项点名。"),
        ["replicated-nationwide"] = (
            "a report says of this measure that it may be used in the whole country, no longer only in the pilot cities.",
            "有报道明确指出该措施已可在全国适用，不再限于试点城市。"),
        ["implemented"] = (
            "a report says that it was put into practice, at least in a pilot or in one place. Whether it was replicated is not known.",
            "有报道称该措施已付诸实施，至少已在试点中或某一地施行；是否已在全国推广未知。"),
        ["continued"] = ("a later edition lists it again.", "后续年度的行动再次列入该措施。"),
        ["not-known"] = (
            "no report that we found says whether it applies. It may apply all the same. What a report tells can be too little, such as that an agreement was signed.",
            "我们找到的报道均未说明该措施是否适用，但这不表示它不适用。有的报道内容不足以判断现状，例如仅签署协议。"),
    };

    /// <summary>The words for the statuses that measures have, each with its meaning and how many have it.</summary>
    public static Html List(Language l, IEnumerable<Measure> measures)
    {
        var statuses = measures.GroupBy(Terms.StatusCodeOf).OrderByDescending(static status => status.First().Status);
        return Html.Of($"""
            <ul class="bullets">{statuses.Select(status => Html.Of($"""
                <li><strong>{Terms.StatusOf(l, status.First())}</strong>{l[$" ({status.Count()})", $"（{status.Count()}项）"]}{l[": ", "："]}{Meaning(l, status.Key)}</li>
                """))}</ul>
            """);
    }

    /// <summary>What a status means, by its code.</summary>
    private static string Meaning(Language l, string code) => l[Meanings[code].English, Meanings[code].Chinese];
}
