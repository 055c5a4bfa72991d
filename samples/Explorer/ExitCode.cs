namespace Initiative.Core.Explorer;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The answer is no: a file is not valid, or two catalogues differ.</summary>
    public const int No = 1;

    /// <summary>Something was asked for that does not exist or cannot be read, or in a way that is not understood.</summary>
    public const int NotUnderstood = 2;
}
