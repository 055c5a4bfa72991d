using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace Initiative.Core.Json;

/// <summary>Checks what must hold between the fields of a catalogue: references, quotations, evidence, hashes, counts, codes and orders.</summary>
internal static class CatalogueValidator
{
    internal static void Validate(ReadOnlySpan<byte> input, JsonRow root, ProblemLog problems)
    {
        var resolver = new ReferenceResolver(problems);
        foreach (var list in root.Kind.Fields.Where(static field => field.Type == FieldType.List))
            resolver.Index(root, list);
        resolver.Resolve(root);
        foreach (var source in root.RowsOf("sources"))
            ValidateSource(source, problems);
        if (root["edition"].Row is { } edition)
            ValidateCounts(root, edition, problems);

        var quotations = new QuotationValidator(input, [.. root.RowsOf("sources")], problems);
        foreach (var quoting in resolver.Quoting)
            quotations.ValidateSpans(quoting);
        foreach (var measure in root.RowsOf("measures"))
        {
            quotations.ValidateEvidence(measure);
            ValidateFollowUps(measure, problems);
        }

        JsonRow[] divisions = [.. root.RowsOf("divisions")];
        foreach (var city in root.RowsOf("cities"))
        {
            if (city["division"].Text is { } division && resolver.Contains("divisions", division))
                ValidateCity(city, divisions[city["division"].Number], problems);
        }
        ValidateNames(root.RowsOf("cities"), problems);
        new CodeValidator(problems).Validate(root);
        new OrderValidator(problems).Validate(root);
    }

    /// <summary>Checks that a source with a text has its hash, and that only a translation names a prevailing language.</summary>
    internal static void ValidateSource(JsonRow source, ProblemLog problems)
    {
        var (text, hash, flag, prevailing) = (source["text"], source["sha256"], source["isTranslation"], source["prevailingLanguage"]);
        if (prevailing.Text is not null && flag.Number == 0)
        {
            var code = flag.IsPresent ? CatalogueProblemCode.Inconsistent : CatalogueProblemCode.MissingMember;
            problems.Add(code, prevailing.Offset, "Only a translation has a prevailing language: set 'isTranslation'.");
        }
        if (text.Text is null && hash.Text is not null)
            problems.Add(CatalogueProblemCode.MissingMember, hash.Offset, "There is no text that this hash could be of: add 'text' or drop 'sha256'.");
        if (text.Text is null)
            return;
        if (!hash.IsPresent)
            problems.Add(CatalogueProblemCode.MissingMember, source.Offset, "This source has a text and lacks 'sha256': add the hash of the text in UTF-8.");
        if (hash.Text is null)
            return;
        var actual = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))).ToLowerInvariant();
        if (actual != hash.Text)
            problems.Add(CatalogueProblemCode.HashMismatch, hash.Offset, $"The text has the SHA-256 {actual}: one of the two was changed.");
    }

    /// <summary>Checks that no follow-up is of high confidence whose source does not name the measure.</summary>
    private static void ValidateFollowUps(JsonRow measure, ProblemLog problems)
    {
        foreach (var followUp in measure.RowsOf("followUps"))
        {
            if (followUp["isInferred"].Number == 1 && followUp["confidence"].Number == (int)Confidence.High)
                problems.Add(CatalogueProblemCode.Inconsistent, followUp["confidence"].Offset, "The source does not name this measure, so that the confidence cannot be high: give 'medium' or 'low', or drop 'isInferred'.");
        }
    }

    private static void ValidateCounts(JsonRow root, JsonRow edition, ProblemLog problems)
    {
        if (edition["stated"].Row is not { } stated)
            return;
        var participants = root.RowsOf("agencies").Count(static agency => agency["role"].Number == (int)AgencyRole.Participant);
        Validate("tasks", root.RowsOf("tasks").Count(), "tasks");
        Validate("measures", root.RowsOf("measures").Count(), "measures");
        Validate("participatingAgencies", participants, "participating agencies");
        Validate("cities", root.RowsOf("cities").Count(), "cities");

        void Validate(string field, int listed, string what)
        {
            if (stated[field].Row?["value"].Number is { } count and > 0 && listed > count)
                problems.Add(CatalogueProblemCode.Inconsistent, stated[field].Offset, Invariant($"The document is said to count {count} {what}, but {listed} are listed."));
        }
    }

    /// <summary>Checks that the code of a city begins as that of its division.</summary>
    internal static void ValidateCity(JsonRow city, JsonRow division, ProblemLog problems) =>
        ValidateCity(city, division["code"].Text, (DivisionKind)division["kind"].Number, problems);

    internal static void ValidateCity(JsonRow city, string? divisionCode, DivisionKind kind, ProblemLog problems)
    {
        var cell = city["divisionCode"];
        if (cell.Text is not { } code || divisionCode is null)
            return;
        if (kind == DivisionKind.Municipality && code != divisionCode)
            problems.Add(CatalogueProblemCode.Inconsistent, cell.Offset, $"A municipality has the code of its division, '{divisionCode}', not '{code}'.");
        else if (!code.AsSpan(0, 2).SequenceEqual(divisionCode.AsSpan(0, 2)))
            problems.Add(CatalogueProblemCode.Inconsistent, cell.Offset, $"The code '{code}' is not of division '{city["division"].Text}', whose codes begin with '{divisionCode[..2]}'.");
    }

    /// <summary>Checks that no two cities have one name, by which they are found.</summary>
    private static void ValidateNames(IEnumerable<JsonRow> cities, ProblemLog problems)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var city in cities)
        {
            if (city["name"].Row is not { } name)
                continue;
            foreach (var cell in name.Cells)
            {
                if (cell.Text is { } text && !names.Add(text))
                    problems.Add(CatalogueProblemCode.DuplicateId, cell.Offset, $"Another city has the name '{Excerpt.Of(text)}' already: tell them apart, for example by the division in brackets.");
            }
        }
    }
}
