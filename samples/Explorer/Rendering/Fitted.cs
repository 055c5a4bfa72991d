using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Rendering;

/// <summary>What is laid out only when it is known where: on a terminal or not, and how wide.</summary>
internal sealed class Fitted(Func<RenderOptions, int, IRenderable> build) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => build(options, maxWidth).Measure(options, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => build(options, maxWidth).Render(options, maxWidth);
}
