using System.Globalization;

namespace Initiative.Core.Atlas;

/// <summary>What the program can be started with. Whatever is wrong with it is said in one sentence before anything starts.</summary>
internal static class Settings
{
    public const string PublicAddress = "PublicAddress";

    private static readonly string[] Names = ["urls", "http_ports", PublicAddress, "AllowedHosts", "environment", "contentRoot", "applicationName"];

    // Sections of the platform, whose members are many.
    private static readonly string[] Sections = ["Kestrel:", "Logging:", "hostBuilder:"];

    /// <summary>What is wrong with the command line, or null.</summary>
    public static string? Complain(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var option = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? option : option[..equals];
            if (!Names.Contains(name, StringComparer.OrdinalIgnoreCase) && !Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
            {
                var near = Nearby.To(name, Names, 1);
                return $"There is no option '{Shortened.ToQuote(args[i])}'{(near is [var meant] ? $"; did you mean --{meant}?" : ".")} The options are {string.Join(", ", Names.Select(static known => $"--{known}"))}, and those of Kestrel and Logging such as --Logging:LogLevel:Default.";
            }
            if (equals < 0 && (++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal)))
                return $"--{name} has no value: write --{name}=VALUE.";
        }
        return null;
    }

    /// <summary>What is wrong with the configuration, from wherever it comes, or null.</summary>
    public static string? Complain(IConfiguration configuration)
    {
        if (configuration[PublicAddress] is { Length: > 0 } address && !IsPublic(address))
            return $"{PublicAddress} is '{Shortened.ToQuote(address)}': write an absolute address that begins with http:// or https:// and has no path, query or fragment, such as https://example.org.";
        foreach (var port in configuration["http_ports"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return $"The port to listen on, http_ports, is '{Shortened.ToQuote(port)}': write a number from 0 to 65535.";
        }
        foreach (var url in configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!IsToListenOn(url))
                return $"The address to listen on, urls, is '{Shortened.ToQuote(url)}': write a scheme, a host and a port, such as http://localhost:5025.";
        }
        return null;
    }

    // The pages lead to each other from the root of the host, so that a path in front of them would be wrong.
    private static bool IsPublic(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
        && !address.AsSpan().ContainsAny('?', '#');

    private static bool IsToListenOn(string url)
    {
        if (!Uri.IsWellFormedUriString(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute))
            return false;
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", IsUnixPipe: true } or { Scheme: "http" or "https", Port: >= 0 and <= 65535, PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
