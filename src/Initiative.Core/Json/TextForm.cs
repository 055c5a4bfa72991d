namespace Initiative.Core.Json;

/// <summary>What a text looks like: the check of the readers, and what the schema says.</summary>
/// <param name="Name">The name of its definition in the schema.</param>
/// <param name="Description">What a message calls it, as in "'x' is not …".</param>
/// <param name="IsValid">The check.</param>
internal sealed record TextForm(string Name, string Description, Func<string, bool> IsValid)
{
    private const string Hidden = @"\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF";
    private const string Blank = @"\u0020\u00A0\u00AD\u115F\u1160\u1680\u180E\u2000-\u200D\u202F\u205F-\u2064\u2800\u3000\u3164\uFFA0";

    internal static readonly TextForm Line = new("line", "one line of plain text: write what can be seen, and no control characters or marks of writing direction", Codes.IsLine)
    {
        Pattern = $"^[{Blank}]*[^{Hidden}{Blank}][^{Hidden}]*$",
        About = "One line of plain text that shows something, without control characters and marks of writing direction.",
    };

    internal static readonly TextForm Id = new("id", "an id: " + Slug.Rule, static text => Slug.IsValid(text))
    {
        Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
        MaxLength = Slug.MaxLength,
        About = "A lower-case slug: a-z, 0-9 and single hyphens between them. Ids are never reused.",
    };

    internal static readonly TextForm Language = new("language", "a BCP 47 language tag, such as en or zh-Hans", Codes.IsLanguage)
    {
        Pattern = "^[A-Za-z][A-Za-z0-9]{0,7}(-[A-Za-z0-9]{1,8})*$",
        About = "A BCP 47 language tag.",
    };

    internal static readonly TextForm Url = new("url", "an absolute http or https address", Codes.IsUrl)
    {
        Pattern = "^[Hh][Tt][Tt][Pp][Ss]?://",
        Format = "uri",
        About = "An absolute http or https address.",
    };

    internal static readonly TextForm Sha256 = new("sha256", "64 lower-case hexadecimal digits", Codes.IsSha256)
    {
        Pattern = "^[0-9a-f]{64}$",
        About = "A SHA-256 in 64 lower-case hexadecimal digits.",
    };

    internal static readonly TextForm DataVersion = new("dataVersion", "a version of three numbers, such as 1.0.0", Codes.IsDataVersion)
    {
        Pattern = @"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$",
        About = "Three numbers, such as 1.0.0.",
    };

    internal static readonly TextForm IsoSubdivision = new("isoCode", "an ISO 3166-2 code, such as CN-ZJ", Codes.IsIsoSubdivision)
    {
        Pattern = "^[A-Z]{2}-[A-Z0-9]{1,3}$",
        About = "An ISO 3166-2 code.",
    };

    internal static readonly TextForm DivisionCode = new("divisionCode", "a GB/T 2260 code of six digits, such as 330200", Codes.IsDivisionCode)
    {
        Pattern = "^[0-9]{6}$",
        About = "A GB/T 2260 code of six digits.",
    };

    /// <summary>The regular expression of the schema.</summary>
    internal required string Pattern { get; init; }

    /// <summary>The greatest number of characters, or 0 where there is no limit.</summary>
    internal int MaxLength { get; init; }

    /// <summary>The format that the schema names, or null.</summary>
    internal string? Format { get; init; }

    /// <summary>What the schema says about it.</summary>
    internal required string About { get; init; }
}
