namespace Initiative.Core.ShipmentAdvisor;

/// <summary>How a run ended; bad lines that were set aside do not make it a failure.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The settings or the input cannot be used, or the report cannot be written.</summary>
    Impossible = 2,

    /// <summary>Somebody stopped it, as a shell says it: 128 and the number of the signal.</summary>
    Stopped = 130,

    /// <summary>Whoever read standard output went away, as a shell says it.</summary>
    ReaderGone = 141,
}
