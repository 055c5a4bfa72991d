namespace Initiative.Core;

/// <summary>The citations of one thing, while they are gathered.</summary>
internal readonly struct CitationSheet(ICitable subject)
{
    private readonly List<Citation> _citations = [];

    internal void Add(Citation citation) => _citations.Add(citation);

    /// <summary>What something else says too, under the name that it has here.</summary>
    internal void Add(string fact, Citation other) => _citations.Add(new Citation(subject, fact, other.Source, other.Quotation, other.Note, other.Disagrees, other.IsDerived));

    internal void Add(string fact, Quotation quotation) => _citations.Add(new Citation(subject, fact, quotation.Document, quotation, null));

    internal void Add(string fact, SourceDocument source, LocalizedText? note = null, bool disagrees = false, bool isDerived = false) =>
        _citations.Add(new Citation(subject, fact, source, null, note, disagrees, isDerived));

    internal void AddOurs(string fact) => _citations.Add(new Citation(subject, fact, null, null, new("Ours.", "本目录所拟。")));

    /// <summary>That a title is ours, and where its Chinese is the wording of a source, that source.</summary>
    internal void AddTitle(LocalizedText title)
    {
        AddOurs(nameof(Measure.Title));
        AddChineseTitle(title);
    }

    /// <summary>Where the Chinese of a title is the wording of a source, that source.</summary>
    internal void AddChineseTitle(LocalizedText title)
    {
        if (title.ChineseSource is { } source)
            Add("Title.Chinese", source, IsLater(source)
                ? new("The wording of this source for the same subject. It is later than the document and need not follow it word for word; no official Chinese title is known.", "该来源对同一事项的表述，晚于文件，不一定与文件逐字对应；未见官方中文标题。")
                : new("The wording of this source for the same subject. It need not follow the document word for word; no official Chinese title is known.", "该来源对同一事项的表述，不一定与文件逐字对应；未见官方中文标题。"));
    }

    /// <summary>That an English name is ours, since those who name the thing write Chinese.</summary>
    internal void AddOurEnglish(string fact) =>
        _citations.Add(new Citation(subject, fact, null, null, new("Ours: the usual English name. The sources that name it are Chinese.", "本目录所拟：通行英文名称。列出该名称的来源均为中文。")));

    internal void AddStandardUsage(string fact) => _citations.Add(new Citation(subject, fact, null, null, new("Standard usage.", "通行用法。")));

    internal void Add(CatalogueList<FollowUp> followUps)
    {
        foreach (var followUp in followUps)
        {
            Add("FollowUps", followUp.Source, subject is Edition ? null : new(
                $"That this measure is meant is our reading, with {EnglishNames.Of(followUp.Confidence)} confidence.",
                $"认为所指为本措施是本目录的判断，把握程度为“{ChineseNames.Of(followUp.Confidence)}”。"));
        }
    }

    /// <summary>What cities have from the published lists.</summary>
    internal void AddPlace(LocalizedText name, CodeStandards standards)
    {
        if (name.Chinese is not null)
            Add("Name.Chinese", standards.DivisionCodes);
        Add(nameof(PilotCity.Division), standards.DivisionCodes);
        Add(nameof(PilotCity.DivisionCode), standards.DivisionCodes);
        Add(nameof(PilotCity.Location), standards.Locations);
    }

    /// <summary>The sources of the codes of a topic, each once.</summary>
    internal void AddCodes(CatalogueList<TopicCode> codes) =>
        AddEach(nameof(Topic.Codes), codes.Select(static code => code.Source), new("The source has the codes; what they mean in our words, and that they belong to the topic, is ours.", "代码出自该来源；含义的表述及其归入该主题由本目录作出。"));

    /// <summary>The sources of the codes of a city, each once.</summary>
    internal void AddCodes(CatalogueList<CityCode> codes) => AddEach(nameof(PilotCity.Codes), codes.Select(static code => code.Source), null);

    private static bool IsLater(SourceDocument source) => source.IssuedOn > source.Catalogue.Sources[0].IssuedOn;

    private void AddEach(string fact, IEnumerable<SourceDocument> sources, LocalizedText? note)
    {
        foreach (var source in sources.Distinct())
            Add(fact, source, note);
    }

    internal void AddAll<T>(CatalogueList<T> parts)
        where T : ICitable
    {
        foreach (var part in parts)
            AddAll(part);
    }

    internal void AddAll(ICitable part)
    {
        foreach (var citation in part.Cite())
            Add(citation);
    }

    internal CatalogueList<Citation> ToList() => new([.. _citations]);
}
