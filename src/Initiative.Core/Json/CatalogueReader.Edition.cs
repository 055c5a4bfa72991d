using System.Globalization;

namespace Initiative.Core.Json;

// The edition, and the citations that facts and quotations have in common.
internal ref partial struct CatalogueReader
{
    internal void ReadVersion()
    {
        var offset = _json.Offset;
        if (_json.Integer(1, int.MaxValue) is { } version and not FormatVersion)
        {
            var problem = string.Create(CultureInfo.InvariantCulture, $"This is version {version} of the format; this library reads version {FormatVersion}.");
            _problems.Add(CatalogueProblemCode.UnsupportedVersion, offset, problem);
        }
    }

    private EditionDraft ReadEdition()
    {
        var draft = new EditionDraft();
        var members = _json.Enter(Format.Edition);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Edition.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    (draft.Title, draft.TitleCitation) = ReadCitedTitle();
                    break;
                case "launchedOn":
                    (draft.LaunchedOn, draft.LaunchCitation) = ReadCitedDate();
                    break;
                case "durationMonths":
                    draft.DurationMonths = ReadCitedNumber(MostMonths);
                    break;
                case "policyAreas":
                    draft.PolicyAreas = ReadAll(static (ref CatalogueReader reader) => reader.ReadCitation(Format.Quotation));
                    break;
                case "aims":
                    draft.Aims = ReadAll(static (ref CatalogueReader reader) => reader.ReadCitation(Format.Quotation));
                    break;
                case "stated":
                    ReadStated(draft);
                    break;
                case "followUps":
                    draft.FollowUps = ReadFollowUps();
                    break;
            }
        }
        return draft;
    }

    private void ReadStated(EditionDraft draft)
    {
        var members = _json.Enter(Format.Stated);
        while (_json.Next(ref members) is var member and >= 0)
        {
            var number = ReadCitedNumber(HighestCount);
            switch (Format.Stated.Names[member])
            {
                case "tasks":
                    draft.Tasks = number;
                    break;
                case "measures":
                    draft.Measures = number;
                    break;
                case "participatingAgencies":
                    draft.ParticipatingAgencies = number;
                    break;
                case "cities":
                    draft.Cities = number;
                    break;
            }
        }
    }

    private (LocalizedText? Title, CitationDraft? Citation) ReadCitedTitle()
    {
        string? english = null, chinese = null;
        CitationDraft? citation = null;
        var members = _json.Enter(Format.CitedTitle);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.CitedTitle.Names[member])
            {
                case "english":
                    english = _json.Text().Value;
                    break;
                case "chinese":
                    chinese = _json.Text().Value;
                    break;
                case "citation":
                    citation = ReadCitation(Format.Citation);
                    break;
            }
        }
        return (english is null ? null : new LocalizedText(english, chinese), citation);
    }

    private (DateOnly? Date, CitationDraft? Citation) ReadCitedDate()
    {
        DateOnly? date = null;
        CitationDraft? citation = null;
        var members = _json.Enter(Format.CitedValue);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.CitedValue.Names[member] == "value")
                date = ReadDate();
            else
                citation = ReadCitation(Format.Citation);
        }
        return (date, citation);
    }

    private CitedNumber ReadCitedNumber(int max)
    {
        var draft = new CitedNumber { Offset = _json.Offset };
        var members = _json.Enter(Format.CitedValue);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.CitedValue.Names[member] == "value")
                draft.Value = _json.Integer(1, max) ?? 0;
            else
                draft.Citation = ReadCitation(Format.Citation);
        }
        return draft;
    }

    private CitationDraft ReadCitation(MemberTable table)
    {
        var draft = new CitationDraft { Offset = _json.Offset };
        var members = _json.Enter(table);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (table.Names[member])
            {
                case "source":
                    draft.Source = _json.Name();
                    break;
                case "spans":
                    draft.Spans = ReadSpans();
                    break;
                case "note":
                    draft.Note = _json.Text().Value;
                    break;
            }
        }
        return draft;
    }

    private SpanDraft[] ReadSpans()
    {
        var offset = _json.Offset;
        if (!_json.EnterArray())
            return [];
        _spans.Clear();
        var isEmpty = true;
        while (_json.NextItem())
        {
            isEmpty = false;
            int? start = null;
            RawWords? words = null;
            var members = _json.Enter(Format.Span);
            while (_json.Next(ref members) is var member and >= 0)
            {
                if (Format.Span.Names[member] == "start")
                    start = _json.Integer(0, int.MaxValue);
                else
                    words = _json.Words();
            }
            if (start is { } s && words is { } w)
                _spans.Add(new SpanDraft(s, w));
        }
        if (isEmpty)
            _problems.Add(CatalogueProblemCode.EmptyList, offset, "The list of spans holds none: quote the words, each span with its start and text.");
        return [.. _spans];
    }
}
