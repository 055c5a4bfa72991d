using Microsoft.Extensions.Options;

namespace Initiative.Core.Recipes;

/// <summary>Options that name a measure, for configuration that the binder's source generator binds, as in native apps: it cannot make ids, so the option is the slug.</summary>
public sealed class WatchedMeasure
{
    /// <summary>The slug of the measure.</summary>
    public string Measure { get; set; } = "";

    /// <summary>The id. It throws where the slug is none; with the validator below an app does not start with such a slug.</summary>
    public MeasureId Id => MeasureId.Parse(Measure);

    /// <summary>Refuses a slug that no measure of the catalogue has, when the app starts: <c>AddOptionsWithValidateOnStart&lt;WatchedMeasure, WatchedMeasure.Validator&gt;()</c>.</summary>
    public sealed class Validator(InitiativeCatalogue catalogue) : IValidateOptions<WatchedMeasure>
    {
        /// <inheritdoc/>
        public ValidateOptionsResult Validate(string? name, WatchedMeasure options)
        {
            ArgumentNullException.ThrowIfNull(options);
            return catalogue.TryFindMeasure(options.Measure, out _)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"No measure of edition {catalogue.Edition.Id} is called '{options.Measure}'.");
        }
    }
}
