namespace Initiative.Core;

/// <summary>One edition of the initiative: its tasks, measures, agencies, pilot cities and topics, and the sources they come from.</summary>
/// <remarks>
/// <para>Get the built-in edition from <see cref="Edition2025.Catalogue"/>, from dependency injection, or read another one with
/// <see cref="Json.CatalogueJson"/>.</para>
/// <para>A catalogue and everything it hands out never changes and is safe for use by any number of threads. Each kind of entity is built when it
/// is first asked for, once: every thread gets the same instances.</para>
/// <para>A JSON serialiser writes it, and whatever it hands out, for showing: see <see cref="Json.InitiativeJsonContext"/>. To store it and read it again, use
/// <see cref="Json.CatalogueJson.Write"/>.</para>
/// </remarks>
public sealed partial class InitiativeCatalogue : ICitable
{
    private readonly CatalogueContent _content;
    private Edition? _edition;
    private CodeStandards? _standards;
    private CatalogueSet<SourceDocumentId, SourceDocument>? _sources;
    private CatalogueSet<KeyTaskId, KeyTask>? _tasks;
    private CatalogueSet<MeasureId, Measure>? _measures;
    private CatalogueSet<AgencyId, Agency>? _agencies;
    private CatalogueList<Division>? _divisions;
    private CatalogueSet<PilotCityId, PilotCity>? _cities;
    private CatalogueSet<TopicId, Topic>? _topics;
    private CatalogueList<FollowUp>[]? _measureFollowUps;
    private CatalogueList<TopicCode>[]? _topicCodes;
    private CatalogueList<CityCode>[]? _cityCodes;
    private CatalogueSet<MeasureId, Measure>[]? _measuresByTask;
    private CatalogueSet<MeasureId, Measure>[]? _measuresByTopic;
    private CatalogueSet<PilotCityId, PilotCity>[]? _citiesByDivision;
    private Asking? _asking;
    private object? _askingLock;
    private bool _hasAsking;

    internal InitiativeCatalogue(CatalogueContent content) => _content = content;

    /// <summary>The version of the data, three numbers such as <c>1.0.0</c>, apart from the package's; null where a file states none.</summary>
    /// <remarks>The first number rises when existing entries change in meaning or shape or an id is retired, the second when something is added, the third when
    /// something is corrected.</remarks>
    public string? DataVersion => _content.DataVersion;

    /// <summary>What the document says of the edition as a whole.</summary>
    public Edition Edition => _edition ?? Published.Once(ref _edition, new(this, _content.Open(CataloguePart.Edition).Object()));

    /// <summary>The key tasks, in document order.</summary>
    public CatalogueSet<KeyTaskId, KeyTask> Tasks => _tasks ?? Published.Once(ref _tasks, new(KeyTask.ReadAll(this, _content.Open(CataloguePart.Tasks))));

    /// <summary>The measures, in document order.</summary>
    public CatalogueSet<MeasureId, Measure> Measures => _measures ?? Published.Once(ref _measures, new(Measure.ReadAll(this, _content.Open(CataloguePart.Measures))));

    /// <summary>The agencies that the document names: the lead first, then in document order.</summary>
    public CatalogueSet<AgencyId, Agency> Agencies => _agencies ?? Published.Once(ref _agencies, new(Agency.ReadAll(this, _content.Open(CataloguePart.Agencies))));

    /// <summary>The pilot cities, in document order.</summary>
    public CatalogueSet<PilotCityId, PilotCity> Cities => _cities ?? Published.Once(ref _cities, new(PilotCity.ReadAll(this, _content.Open(CataloguePart.Cities))));

    /// <summary>The province-level divisions in which the pilot cities lie, by GB/T 2260 code.</summary>
    public CatalogueList<Division> Divisions => _divisions ?? Published.Once(ref _divisions, new(Division.ReadAll(this, _content.Open(CataloguePart.Divisions))));

    /// <summary>What the measures are about, in the order in which the measures first speak of it.</summary>
    public CatalogueSet<TopicId, Topic> Topics => _topics ?? Published.Once(ref _topics, new(Topic.ReadAll(this, _content.Open(CataloguePart.Topics))));

    /// <summary>The sources on which the catalogue rests, the official document first.</summary>
    public CatalogueSet<SourceDocumentId, SourceDocument> Sources => _sources ?? Published.Once(ref _sources, new(SourceDocument.ReadAll(this, _content.Open(CataloguePart.Sources))));

    /// <summary>The published lists behind the codes and coordinates.</summary>
    public CodeStandards Standards => _standards ?? Published.Once(ref _standards, new(this, _content.Open(CataloguePart.Standards).Object()));

    /// <summary>Finds the measures that answer a question, best first.</summary>
    /// <param name="text">
    /// Words in English or Chinese, and codes such as HS 8507.60, UN 3480 or 9610. Case, width, accents, hyphens, plurals and traditional characters do not
    /// matter; the last word may be unfinished; a longer word that is not known may have one wrong, missing, extra or swapped letter. The first thousand words count.
    /// </param>
    /// <returns>
    /// The measures that have everything that is asked for; if there are none, at most five that have part of it, and <see cref="SearchResult.IsPartial"/> is true.
    /// Names of cities and countries and ordinary words are not asked for. Equally good measures stand in document order. Empty where the text asks about what no measure
    /// is about, such as tariffs, and where only goods, a mode, a facility or a place is known among more words that are not.
    /// </returns>
    /// <remarks>The first question builds an index, once; no other member of the catalogue needs it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// foreach (var match in Edition2025.Catalogue.Find("batteries by air"))
    ///     Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0].Words}");   // Air transport of battery-powered goods: air
    /// </code>
    /// </example>
    public SearchResult Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Asking.Finder.Find(text, null);
    }

    /// <summary>Finds the measures that meet every condition of a query, best first; without text, in document order.</summary>
    /// <param name="query">The conditions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow, mode, follow-up or status of <paramref name="query"/> is a number that its enum does not define.</exception>
    /// <example>
    /// <code>
    /// var query = new MeasureQuery { Text = "food", Flow = TradeFlows.Import };
    ///
    /// foreach (var match in Edition2025.Catalogue.Find(query))
    ///     Console.WriteLine(match.Measure.Title);   // Imports of food-and-medicine homologous products
    /// </code>
    /// </example>
    public SearchResult Find(MeasureQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.ThrowIfUndefined(nameof(query));
        if (!string.IsNullOrWhiteSpace(query.Text))
            return Asking.Finder.Find(query.Text, query);
        var matches = new List<MeasureMatch>();
        foreach (var measure in Measures)
        {
            if (query.Admits(measure))
                matches.Add(new MeasureMatch(measure, 1, null, query));
        }
        return new SearchResult([.. matches], query.Text ?? "", this, isPartial: false);
    }

    /// <summary>Finds the measures that concern a shipment, with the reasons for each.</summary>
    /// <param name="shipment">What is known of the shipment.</param>
    /// <returns>
    /// The measures matched by the goods, codes, mode, destination or traits, except those whose stated flow, mode, place or goods rule the shipment out; then those
    /// that concern every shipment. What was not recognised is in the notes, word by word.
    /// </returns>
    /// <remarks>
    /// If no measure mentions the goods, measures limited to specific goods are excluded. A flow or city alone matches nothing; the advice only says whether the city
    /// is a pilot city. Of each text, the first thousand words count.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="shipment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The flow or mode of <paramref name="shipment"/> is a number that its enum does not define.</exception>
    /// <example>
    /// <code>
    /// var shipment = new Shipment { Flow = TradeFlows.Export, Goods = "lithium batteries", City = "Ningbo" };
    /// var advice = Edition2025.Catalogue.Advise(shipment);
    ///
    /// foreach (var match in advice.Matches.Where(match =&gt; match.Kind == MatchKind.Concerns))
    ///     Console.WriteLine($"{match.Measure.Title}: {match.Reasons[0]}");   // Lithium battery exports: Topic: lithium batteries
    /// </code>
    /// </example>
    public ShipmentAdvice Advise(Shipment shipment)
    {
        ArgumentNullException.ThrowIfNull(shipment);
        DefinedValues.ThrowIfUndefined(shipment.Flow, nameof(shipment));
        DefinedValues.ThrowIfUndefined(shipment.Mode, nameof(shipment));
        return Asking.Adviser.Advise(shipment);
    }

    /// <summary>Says where every fact of the catalogue comes from.</summary>
    /// <returns>The citations of the edition, its tasks, measures, agencies, divisions, cities and topics, in this order.</returns>
    public CatalogueList<Citation> Cite()
    {
        var sheet = new CitationSheet(this);
        sheet.AddAll(Edition);
        sheet.AddAll(Tasks);
        sheet.AddAll(Measures);
        sheet.AddAll(Agencies);
        sheet.AddAll(Divisions);
        sheet.AddAll(Cities);
        sheet.AddAll(Topics);
        return sheet.ToList();
    }

    internal Asking Asking => LazyInitializer.EnsureInitialized(ref _asking, ref _hasAsking, ref _askingLock, () => new Asking(this))!;

    internal EditionId EditionId => _content.EditionId;

    internal CatalogueList<FollowUp>[] MeasureFollowUps => _measureFollowUps ?? Published.Once(ref _measureFollowUps, FollowUp.ReadLists(this, _content.Open(CataloguePart.MeasureFollowUps)));

    internal CatalogueList<TopicCode>[] TopicCodes => _topicCodes ?? Published.Once(ref _topicCodes, TopicCode.ReadAll(this, _content.Open(CataloguePart.TopicCodes)));

    internal CatalogueList<CityCode>[] CityCodes => _cityCodes ?? Published.Once(ref _cityCodes, CityCode.ReadAll(this, _content.Open(CataloguePart.CityCodes)));

    internal CatalogueSet<MeasureId, Measure>[] MeasuresByTask => _measuresByTask ?? Published.Once(
        ref _measuresByTask,
        Groups<MeasureId, Measure>.Of(Measures, Tasks.Count, static (measure, groups) => groups.Add(measure.TaskIndex, measure)));

    internal CatalogueSet<MeasureId, Measure>[] MeasuresByTopic => _measuresByTopic ?? Published.Once(
        ref _measuresByTopic,
        Groups<MeasureId, Measure>.Of(Measures, Topics.Count, static (measure, groups) => measure.JoinTopics(groups)));

    internal CatalogueSet<PilotCityId, PilotCity>[] CitiesByDivision => _citiesByDivision ?? Published.Once(
        ref _citiesByDivision,
        Groups<PilotCityId, PilotCity>.Of(Cities, Divisions.Count, static (city, groups) => groups.Add(city.DivisionIndex, city)));

    /// <summary>The edition's title and id.</summary>
    public override string ToString() => Edition.ToString();

    /// <summary>Builds everything now, so that nothing is left for the first question.</summary>
    internal void BuildAll()
    {
        _ = Standards;
        _ = Edition;
        _ = MeasuresByTask;
        _ = MeasuresByTopic;
        _ = MeasureFollowUps;
        _ = TopicCodes;
        _ = CityCodes;
        _ = CitiesByDivision;
        Sources.Contains(default);
        Tasks.Contains(default);
        Measures.Contains(default);
        Agencies.Contains(default);
        Cities.Contains(default);
        Topics.Contains(default);
    }
}
