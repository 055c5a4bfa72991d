namespace Initiative.Core.Json;

/// <summary>Checks that lists are in their documented order, on which ordinals rest.</summary>
internal readonly struct OrderValidator(ProblemLog problems)
{
    internal void Validate(JsonRow root)
    {
        ValidateDocumentOrder(root.RowsOf("tasks"));
        ValidateDocumentOrder(root.RowsOf("measures"));
        ValidateDocumentOrder(root.RowsOf("cities"));
        ValidateDocumentOrder(root.RowsOf("agencies").Where(static agency => agency["role"].Number == (int)AgencyRole.Participant));
        ValidateLead(root.RowsOf("agencies"));
        ValidateCodes(root.RowsOf("divisions"));
        ValidateOfficialDocument(root);
    }

    /// <summary>Checks that entities are listed in the order in which one document has their words.</summary>
    private void ValidateDocumentOrder(IEnumerable<JsonRow> rows)
    {
        JsonRow? previous = null;
        foreach (var row in rows)
        {
            if (QuotationValidator.SpansOf(row["quotation"].Row).Length == 0)
                continue;
            if (previous is not null && Document(previous) == Document(row) && Position(row).CompareTo(Position(previous)) < 0)
                Report(row, $"The document has the words of {ReferenceResolver.Subject(row)} before those of {ReferenceResolver.Subject(previous)}: list each {row.Kind.Name} in the order of the document.");
            previous = row;
        }
    }

    private void ValidateLead(IEnumerable<JsonRow> agencies)
    {
        var hasParticipant = false;
        foreach (var agency in agencies)
        {
            if (agency["role"].Number == (int)AgencyRole.Lead && hasParticipant)
                Report(agency, $"{ReferenceResolver.Subject(agency)} leads the initiative: list it before the participants.");
            hasParticipant |= agency["role"].Number == (int)AgencyRole.Participant;
        }
    }

    private void ValidateCodes(IEnumerable<JsonRow> divisions)
    {
        string? previous = null;
        foreach (var division in divisions)
        {
            if (division["code"].Text is not { } code)
                continue;
            if (previous is not null && string.CompareOrdinal(code, previous) < 0)
                Report(division, $"Code '{code}' comes before '{previous}': list divisions by code.");
            previous = code;
        }
    }

    /// <summary>Checks that the first source is one that tasks or measures quote.</summary>
    private void ValidateOfficialDocument(JsonRow root)
    {
        string? quoted = null;
        foreach (var row in root.RowsOf("tasks").Concat(root.RowsOf("measures")))
        {
            if (QuotationValidator.SpansOf(row["quotation"].Row).Length == 0)
                continue;
            if (row["quotation"].Row!["source"].Number == 0)
                return;
            quoted ??= row["quotation"].Row!["source"].Text;
        }
        if (quoted is not null)
            Report(root.RowsOf("sources").First(), $"The official document is the first source: list '{quoted}', which the measures quote, before the others.");
    }

    private void Report(JsonRow row, string message) => problems.Add(CatalogueProblemCode.WrongOrder, row.Offset, message);

    private static int Document(JsonRow row) => row["quotation"].Row!["source"].Number;

    private static (int Start, int End) Position(JsonRow row)
    {
        var spans = QuotationValidator.SpansOf(row["quotation"].Row);
        return (spans[0].Start, spans[^1].End);
    }
}
