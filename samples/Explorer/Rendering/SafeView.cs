using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>A page of which no text reaches the terminal without <see cref="SafeText"/>, whatever its views are made of.</summary>
internal sealed class SafeView(IRenderable view) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => view.Measure(options, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => view.Render(options, maxWidth).Select(Safe);

    // A segment that is replaced loses its link as well: an address with such characters is not one to follow.
    private static Segment Safe(Segment segment) =>
        segment.IsControlCode || segment.IsLineBreak || SafeText.Of(segment.Text) is var safe && safe == segment.Text ? segment : new Segment(safe, segment.Style);
}
