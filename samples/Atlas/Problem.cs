using System.ComponentModel;

namespace Initiative.Core.Atlas;

/// <summary>What is wrong with a request: problem details (RFC 9457).</summary>
internal sealed record Problem(
    [property: Description("The kind of problem; about:blank says that the status is all there is to it.")] string Type,
    [property: Description("The status in words.")] string Title,
    [property: Description("The HTTP status.")] int Status,
    [property: Description("What is wrong and what to do.")] string Detail,
    [property: Description("The address that was asked for.")] string Instance,
    [property: Description("The parameters that are wrong.")] string[] Parameters,
    [property: Description("What was probably meant.")] string[] Nearest);
