namespace Initiative.Core.Explorer;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something was asked for that does not exist, or in a way that is not understood.</summary>
    public const int NotUnderstood = 2;
}
