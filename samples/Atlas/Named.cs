using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>A name in English and, where one is known, in Chinese.</summary>
internal sealed record Named(
    [property: Description("The id, for an address such as /api/measures/{id}.")] string Id,
    [property: Description("The English name or title.")] string English,
    [property: Description("The Chinese name or title, or null where none is known.")] string? Chinese)
{
    public static Named Of(Measure measure) => new(measure.Id.ToString(), measure.Title.English, measure.Title.Chinese);

    public static Named Of(KeyTask task) => new(task.Id.ToString(), task.Title.English, task.Title.Chinese);

    public static Named Of(Topic topic) => new(topic.Id.ToString(), topic.Name.English, topic.Name.Chinese);

    public static Named Of(KnownCity city) => new(city.Id.ToString(), city.Name.English, city.Name.Chinese);

    public static Named Of(PilotCity city) => new(city.Id.ToString(), city.Name.English, city.Name.Chinese);

    public static Named Of(KnownAgency agency) => new(agency.Id.ToString(), agency.Name.English, agency.Name.Chinese);
}
