namespace Initiative.Core;

/// <summary>Collects the reasons why a measure concerns a shipment, weightiest first; equally weighty ones in the order of their addition.</summary>
internal sealed class ReasonSheet
{
    private const int ScoreDigits = 4;

    private readonly List<MatchReason> _reasons = [];
    private double[] _weights = new double[8];
    private double _doubt = 1;

    internal int Count => _reasons.Count;

    /// <summary>From 0 to 1: the more and weightier the reasons, the higher.</summary>
    internal double Score => Math.Round(1 - _doubt, ScoreDigits);

    internal void Add(double weight, MatchReason reason)
    {
        if (_reasons.Count == _weights.Length)
            Array.Resize(ref _weights, 2 * _weights.Length);
        var at = _reasons.Count;
        for (; at > 0 && _weights[at - 1] < weight; at--)
            _weights[at] = _weights[at - 1];
        _weights[at] = weight;
        _reasons.Insert(at, reason);
        _doubt *= 1 - weight;
    }

    internal MatchReason[] ToArray() => _reasons.ToArray();
}
