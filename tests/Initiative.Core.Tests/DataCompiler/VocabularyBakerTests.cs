using System.Text;
using Initiative.Core.DataCompiler;

namespace Initiative.Core.Tests.DataCompiler;

public class VocabularyBakerTests
{
    [Fact]
    public void Baking_again_gives_the_checked_in_vocabulary_byte_for_byte() =>
        Encoding.UTF8.GetBytes(VocabularyBaker.Bake(VocabularyFile.Read(Checkout.Vocabulary))).Should().Equal(
            File.ReadAllBytes(Checkout.BakedVocabulary),
            "BakedVocabulary.g.cs is never edited: bake it again with dotnet run --project src/Initiative.Core.DataCompiler");
}
