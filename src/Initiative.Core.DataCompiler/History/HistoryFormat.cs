using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>The kinds of the history's format, beyond those that it shares with catalogues. A history is read and baked; nothing writes it as JSON.</summary>
internal static class HistoryFormat
{
    internal static readonly Kind City = new Kind<object>("city", "A city that no catalogue lists.")
        .Id(NotWritten)
        .Object("name", Format.Name, NotWritten, "Its name, in Chinese without the suffix 市.")
        .Reference("division", "divisions", NotWritten, "The ISO 3166-2 code of its division.", isById: true)
        .Text("divisionCode", NotWritten, "Its GB/T 2260 code. A municipality has the code of its division.", TextForm.DivisionCode, isUnique: true)
        .Object("location", Format.Location, NotWritten);

    internal static readonly Kind Agency = new Kind<object>("agency", "A department or agency that no catalogue lists.")
        .Id(NotWritten)
        .Object("name", Format.Name, NotWritten, "Its name as a source prints it, and its standard Chinese name.");

    internal static readonly Kind Citation = new Kind<object>("citation", "Which source states a fact.")
        .Reference("source", "sources", NotWritten, "The id of a source of this file or of a catalogue.", isById: true)
        .Object("note", Format.Wording, NotWritten, "What else is to be known, such as that the source says less.", isOptional: true)
        .Flag("disagrees", static _ => false, "Whether the source contradicts the fact; the note says how.")
        .Flag("isDerived", static _ => false, "Whether the source does not state the fact, which is derived from what it states; the note says how.");

    internal static readonly Kind Count = Cited(new Kind<object>("fact", "A number and its sources.").Number("value", static _ => null, "The number; missing where the catalogue of the edition says it.", Format.HighestCount, isOptional: true));

    internal static readonly Kind Months = Cited(new Kind<object>("fact", "A number of months and its sources.").Number("value", static _ => null, "The number; missing where the catalogue of the edition says it.", Format.MostMonths, isOptional: true));

    internal static readonly Kind Day = Cited(new Kind<object>("fact", "A day and its sources.").Date("value", static _ => null, "The day; missing where the catalogue of the edition says it.", isOptional: true));

    internal static readonly Kind Lead = Cited(new Kind<object>("fact", "The agency that leads and the sources that say so.").Reference("value", "agencies", static _ => null, "Its id; missing where the catalogue of the edition has it.", isById: true, isOptional: true));

    internal static readonly Kind Agencies = Cited(new Kind<object>("fact", "Agencies and the sources that name them.").References("value", "agencies", NotWrittenIds, "Their ids; missing where the catalogue of the edition lists them.", isOptional: true));

    internal static readonly Kind Cities = Cited(new Kind<object>("fact", "Cities and the sources that name them.").References("value", "cities", NotWrittenIds, "Their ids; missing where the catalogue of the edition lists them.", isOptional: true));

    internal static readonly Kind Edition = new Kind<object>("edition", "What is known of one edition. What no source states is left out.")
        .Id(NotWritten, "The edition's id: its year.")
        .Object("year", Count, NotWritten, "Its year, with the sources that it took place.")
        .Object("launchedOn", Day, NotWritten, "The day on which it was launched.", isOptional: true)
        .Object("durationMonths", Months, NotWritten, "How long it was announced to run.", isOptional: true)
        .Object("statedMeasures", Count, NotWritten, "The stated number of measures.", isOptional: true)
        .Object("replicatedMeasures", Count, NotWritten, "How many of its measures were to be replicated nationwide, or were.", isOptional: true)
        .Object("statedAgencies", Count, NotWritten, "The stated number of agencies beside the lead.", isOptional: true)
        .Object("statedCities", Count, NotWritten, "The stated number of pilot cities.", isOptional: true)
        .Object("statedDivisions", Count, NotWritten, "The stated number of province-level divisions in which the cities lie.", isOptional: true)
        .Object("measuresToDate", Count, NotWritten, "The number of measures of all editions up to this one, stated or derived.", isOptional: true)
        .Object("replicatedToDate", Count, NotWritten, "How many measures up to this edition are reported to have been replicated nationwide, or derived to have been.", isOptional: true)
        .Object("lead", Lead, NotWritten, "The agency that leads it.", isOptional: true)
        .Object("agencies", Agencies, NotWritten, "The agencies beside the lead that are known by name.", isOptional: true)
        .Object("cities", Cities, NotWritten, "The cities that are known by name.", isOptional: true);

    /// <summary>A whole file.</summary>
    internal static readonly Kind History = new Kind<object>(
        "history",
        "What is known of the editions beyond what their catalogues say. Every fact has a source. Beyond this schema the compiler checks references, sums, and that nothing is listed in vain.")
        .Text("$schema", NotWritten, "Names this schema, so that editors can help.", form: null, isOptional: true)
        .Version("formatVersion")
        .List("sources", Format.Source, NotWrittenList, "Sources that only the history cites.")
        .List("divisions", Format.Division, NotWrittenList, "Divisions that no catalogue lists.")
        .List("cities", City, NotWrittenList, "Cities that no catalogue lists, by code.")
        .List("agencies", Agency, NotWrittenList, "Agencies that no catalogue lists.")
        .List("editions", Edition, NotWrittenList, "The editions, by year.");

    private static Kind<object> Cited(Kind<object> fact) => fact.List("citations", Citation, NotWrittenList, "The sources that state it; at least one.", needsItems: true);

    private static string NotWritten(object entity) => throw new NotSupportedException("A history is not written as JSON.");

    private static string[] NotWrittenIds(object entity) => throw new NotSupportedException("A history is not written as JSON.");

    private static object[] NotWrittenList(object entity) => throw new NotSupportedException("A history is not written as JSON.");
}
