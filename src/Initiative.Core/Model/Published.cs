using System.Diagnostics.CodeAnalysis;

namespace Initiative.Core;

/// <summary>Lazy construction without locks: whoever comes first decides, and every thread sees the same instance.</summary>
internal static class Published
{
    internal static T Once<T>([NotNull] ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;
}
