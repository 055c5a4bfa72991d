using ModelContextProtocol.Protocol;

namespace Initiative.Core.AssistantTools;

/// <summary>Suggests ids while a person types an argument of a prompt or of a resource's address.</summary>
internal sealed class Completions(InitiativeCatalogue catalogue, EditionHistory history)
{
    // The protocol allows no more in one answer.
    private const int Most = 100;

    public CompleteResult Complete(CompleteRequestParams? request)
    {
        var typed = request?.Argument.Value ?? "";
        var all = Candidates(request).Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        return new CompleteResult { Completion = new Completion { Values = [.. all.Take(Most)], Total = all.Count, HasMore = all.Count > Most } };
    }

    private IEnumerable<string> Candidates(CompleteRequestParams? request) => (request?.Ref, request?.Argument.Name) switch
    {
        (ResourceTemplateReference { Uri: Resources.MeasureTemplate }, _) or (_, "measure") => catalogue.Measures.Ids.Select(id => id.ToString()),
        (ResourceTemplateReference { Uri: Resources.CityTemplate }, _) or (_, "city") => history.Cities.Ids.Select(id => id.ToString()),
        (_, "flow") => ["import", "export"],
        (_, "mode") => ["sea", "rail", "road", "air"],
        (_, "goods") => catalogue.Topics.Where(topic => topic.Kind == TopicKind.Goods).Select(topic => topic.Name.English),
        _ => [],
    };
}
