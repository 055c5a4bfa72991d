namespace Initiative.Core.Atlas;

/// <summary>Finds room for the names of points: each as near its point as there is room, outwards from its neighbours first.</summary>
internal sealed class LabelPlacer(double width, double height, (double X, double Y)[] points)
{
    private const double DotRadius = 6;

    private static readonly double[] Distances = [7, 17, 29, 43, 58];

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <returns>The upper left corner of a label, or null where there is no room.</returns>
    public (double X, double Y)? Place(double x, double y, double length, double size)
    {
        var away = Away(x, y);
        var spots =
            from distance in Distances
            from step in Enumerable.Range(0, 16)
            let angle = step * Math.PI / 8
            let direction = (X: Math.Cos(angle), Y: Math.Sin(angle))
            let left = x + (direction.X * distance) + ((direction.X - 1) / 2 * length)
            let top = y + (direction.Y * distance) + ((direction.Y - 1) / 2 * size)
            orderby distance - (14 * ((direction.X * away.X) + (direction.Y * away.Y))) - (step % 8 == 0 ? 3 : 0)
            select (left, top);
        foreach (var (left, top) in spots)
        {
            var box = (Left: left, Top: top, Right: left + length, Bottom: top + size);
            if (!IsFree(box, x, y))
                continue;
            _taken.Add(box);
            return (left, top);
        }
        return null;
    }

    private (double X, double Y) Away(double x, double y)
    {
        var (dx, dy) = (1e-6, 0.0);
        foreach (var other in points)
        {
            var square = Math.Pow(x - other.X, 2) + Math.Pow(y - other.Y, 2);
            if (square is > 0 and < 8_100)
                (dx, dy) = (dx + ((x - other.X) / square), dy + ((y - other.Y) / square));
        }
        var norm = Math.Sqrt((dx * dx) + (dy * dy));
        return (dx / norm, dy / norm);
    }

    private bool IsFree((double Left, double Top, double Right, double Bottom) box, double x, double y)
    {
        if (box.Left < 0 || box.Right > width || box.Top < 0 || box.Bottom > height)
            return false;
        if (_taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
            return false;
        // Nor may its line cross another label.
        var (endX, endY) = (Math.Clamp(x, box.Left, box.Right), Math.Clamp(y, box.Top, box.Bottom));
        for (var step = 1; step <= 6; step++)
        {
            var (lineX, lineY) = (x + ((endX - x) * step / 7), y + ((endY - y) * step / 7));
            if (_taken.Exists(other => lineX > other.Left && lineX < other.Right && lineY > other.Top && lineY < other.Bottom))
                return false;
        }
        return !Array.Exists(points, point =>
            point.X > box.Left - DotRadius && point.X < box.Right + DotRadius && point.Y > box.Top - DotRadius && point.Y < box.Bottom + DotRadius && (point.X != x || point.Y != y));
    }
}
