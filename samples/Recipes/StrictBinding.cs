using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Initiative.Core.Recipes;

/// <summary>Configuration, bound by reflection: what the binder would drop in silence fails and is named.</summary>
/// <remarks>
/// The binder drops an element of a list and a value of a dictionary that is no id, unless it is told to fail; a dictionary whose keys are ids, a span and
/// a location it never fills. For options that generated code binds, see <see cref="WatchedMeasure"/>.
/// </remarks>
public static class StrictBinding
{
    /// <summary>Instead of <c>Bind</c>: <c>services.AddOptions&lt;Watch&gt;().BindStrictly(section).ValidateOnStart()</c>, so that an app does not start with such a setting.</summary>
    /// <exception cref="NotSupportedException">The options have a member that the binder never fills.</exception>
    public static OptionsBuilder<TOptions> BindStrictly<TOptions>(this OptionsBuilder<TOptions> options, IConfiguration section)
        where TOptions : class
    {
        ArgumentNullException.ThrowIfNull(options);
        RefuseWhatIsNeverFilled(typeof(TOptions), typeof(TOptions).Name, []);
        return options.Bind(section, static binder => binder.ErrorOnUnknownConfiguration = true);
    }

    private static void RefuseWhatIsNeverFilled(Type type, string path, HashSet<Type> seen)
    {
        if (type == typeof(GeoLocation) || type == typeof(TextSpan))
            throw new NotSupportedException($"{path} is a {type.Name}, which the binder leaves at its default: take its two numbers as members of your own.");
        if (IsOfInitiative(type) || !seen.Add(type))
            return;
        if (type.IsGenericType && type.GenericTypeArguments is [var key, _] && IsOfInitiative(key) && !key.IsEnum)
            throw new NotSupportedException($"{path} has keys of type {key.Name}, which the binder leaves out: take text as keys, and {key.Name}.Parse.");
        foreach (var item in type.GenericTypeArguments)
            RefuseWhatIsNeverFilled(item, path, seen);
        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            return;
        foreach (var property in type.GetProperties())
            RefuseWhatIsNeverFilled(property.PropertyType, $"{path}.{property.Name}", seen);
    }

    private static bool IsOfInitiative(Type type) => type.Assembly == typeof(InitiativeCatalogue).Assembly;
}
