using System.Globalization;

namespace Initiative.Core.Tests;

/// <summary>Runs a test in another culture and puts the old one back.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    internal static Culture Of(string name) => new(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
