namespace Initiative.Core.Json;

// Sources, standards, and the entities of each kind.
internal ref partial struct CatalogueReader
{
    internal SourceDraft ReadSource()
    {
        var draft = new SourceDraft { Offset = _json.Offset };
        var members = _json.Enter(Format.Source);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Source.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = _json.Text().Value;
                    break;
                case "issuer":
                    draft.Issuer = _json.Text().Value;
                    break;
                case "issuedOn":
                    draft.IssuedOn = ReadDate();
                    break;
                case "url":
                    draft.Url = ReadChecked(Codes.IsUrl, "an absolute http or https address").Value;
                    break;
                case "language":
                    draft.Language = ReadChecked(Codes.IsLanguage, "a BCP 47 language tag, such as en or zh-Hans").Value;
                    break;
                case "isTranslation":
                    draft.IsTranslation = _json.Flag();
                    draft.SaysWhetherTranslation = true;
                    break;
                case "prevailingLanguage":
                    draft.PrevailingLanguage = ReadChecked(Codes.IsLanguage, "a BCP 47 language tag, such as en or zh-Hans");
                    break;
                case "licence":
                    draft.Licence = _json.Text().Value;
                    break;
                case "reliability":
                    draft.Reliability = ReadEnum<Reliability>("reliability").Value;
                    break;
                case "sha256":
                    draft.Sha256 = ReadChecked(Codes.IsSha256, "64 lower-case hexadecimal digits");
                    break;
                case "text":
                    draft.Text = _json.Text();
                    break;
            }
        }
        return draft;
    }

    private StandardsDraft ReadStandards()
    {
        var draft = new StandardsDraft();
        var members = _json.Enter(Format.Standards);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Standards.Names[member])
            {
                case "divisionCodes":
                    draft.DivisionCodes = _json.Name();
                    break;
                case "isoCodes":
                    draft.IsoCodes = _json.Name();
                    break;
                case "locations":
                    draft.Locations = _json.Name();
                    break;
            }
        }
        return draft;
    }

    private TaskDraft ReadTask()
    {
        var draft = new TaskDraft();
        var members = _json.Enter(Format.Task);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Task.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = ReadName();
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    private MeasureDraft ReadMeasure()
    {
        var draft = new MeasureDraft();
        _tags.Clear();
        var members = _json.Enter(Format.Measure);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Measure.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "title":
                    draft.Title = ReadName();
                    break;
                case "task":
                    draft.Task = _json.Name();
                    break;
                case "action":
                    (draft.Action, draft.ActionName) = ReadEnum<MeasureAction>("action");
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
                case "flows":
                    ReadTags<TradeFlows>(EvidenceKind.Flow, "flow", static flow => (int)flow);
                    break;
                case "modes":
                    ReadTags<TransportModes>(EvidenceKind.Mode, "mode", static mode => (int)mode);
                    break;
                case "topics":
                    ReadTopicTags();
                    break;
                case "followUps":
                    draft.FollowUps = ReadFollowUps();
                    break;
            }
        }
        draft.Tags = [.. _tags];
        return draft;
    }

    private void ReadTags<TEnum>(EvidenceKind kind, string what, Func<TEnum, int> number)
        where TEnum : struct, Enum
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(_tags);
        while (_json.NextEntry(out var key))
        {
            var known = JsonNames<TEnum>.TryRead(key.Value!, out var value);
            if (!known)
                ReportUnknownName(what, key, JsonNames<TEnum>.All);
            AddTag(ref names, kind, key, number(value), known);
        }
    }

    private void ReadTopicTags()
    {
        if (!_json.EnterMap())
            return;
        var names = new TagNames(_tags);
        while (_json.NextEntry(out var key))
            AddTag(ref names, EvidenceKind.Topic, key, 0, known: true);
    }

    private void AddTag(ref TagNames names, EvidenceKind kind, Word name, int value, bool known)
    {
        if (names.Contains(name.Value!))
        {
            _problems.Add(CatalogueProblemCode.DuplicateMember, name.Offset, $"'{Excerpt.Of(name.Value!)}' occurs twice in this object: keep one.");
            known = false;
        }
        if (_json.Words() is { } evidence && known)
            names.Add(new TagDraft { Kind = kind, Name = name, Value = value, Evidence = evidence });
    }

    private List<FollowUpDraft> ReadFollowUps() => ReadAll(static (ref CatalogueReader reader) => reader.ReadFollowUp());

    private FollowUpDraft ReadFollowUp()
    {
        var draft = new FollowUpDraft();
        var members = _json.Enter(Format.FollowUp);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.FollowUp.Names[member])
            {
                case "kind":
                    draft.Kind = ReadEnum<FollowUpKind>("kind of follow-up").Value;
                    break;
                case "on":
                    draft.On = ReadDate();
                    break;
                case "summary":
                    draft.Summary = _json.Text().Value;
                    break;
                case "source":
                    draft.Source = _json.Name();
                    break;
                case "confidence":
                    draft.Confidence = ReadEnum<Confidence>("confidence").Value;
                    break;
            }
        }
        return draft;
    }

    /// <param name="format">The members of an agency in the file that is read.</param>
    internal AgencyDraft ReadAgency(MemberTable format)
    {
        var draft = new AgencyDraft();
        var members = _json.Enter(format);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (format.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "role":
                    draft.Role = ReadEnum<AgencyRole>("role").Value;
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    internal DivisionDraft ReadDivision()
    {
        var draft = new DivisionDraft();
        var members = _json.Enter(Format.Division);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Division.Names[member])
            {
                case "isoCode":
                    draft.IsoCode = ReadChecked(Codes.IsIsoSubdivision, "an ISO 3166-2 code, such as CN-ZJ");
                    break;
                case "code":
                    draft.Code = ReadChecked(Codes.IsDivisionCode, "a GB/T 2260 code of six digits, such as 330000");
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "kind":
                    draft.Kind = ReadEnum<DivisionKind>("kind of division").Value;
                    break;
            }
        }
        return draft;
    }

    /// <param name="format">The members of a city in the file that is read.</param>
    internal CityDraft ReadCity(MemberTable format)
    {
        var draft = new CityDraft();
        var members = _json.Enter(format);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (format.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "division":
                    draft.Division = _json.Name();
                    break;
                case "divisionCode":
                    draft.DivisionCode = ReadChecked(Codes.IsDivisionCode, "a GB/T 2260 code of six digits, such as 330200");
                    break;
                case "location":
                    draft.Location = ReadLocation();
                    break;
                case "quotation":
                    draft.Quotation = ReadCitation(Format.Quotation);
                    break;
            }
        }
        return draft;
    }

    private GeoLocation ReadLocation()
    {
        double latitude = 0, longitude = 0;
        var members = _json.Enter(Format.Location);
        while (_json.Next(ref members) is var member and >= 0)
        {
            if (Format.Location.Names[member] == "latitude")
                latitude = _json.Number(-90, 90) ?? 0;
            else
                longitude = _json.Number(-180, 180) ?? 0;
        }
        return new GeoLocation(latitude, longitude);
    }

    private TopicDraft ReadTopic()
    {
        var draft = new TopicDraft();
        var members = _json.Enter(Format.Topic);
        while (_json.Next(ref members) is var member and >= 0)
        {
            switch (Format.Topic.Names[member])
            {
                case "id":
                    draft.Id = ReadId();
                    break;
                case "name":
                    draft.Name = ReadName();
                    break;
                case "kind":
                    draft.Kind = ReadEnum<TopicKind>("kind of topic").Value;
                    break;
                case "aliases":
                    draft.Aliases = ReadAll(static (ref CatalogueReader reader) => reader._json.Text().Value ?? "");
                    break;
            }
        }
        return draft;
    }
}
