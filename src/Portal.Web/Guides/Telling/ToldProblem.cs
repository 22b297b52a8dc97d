using System.Collections.Immutable;
using Portal.Referral;

namespace Portal.Web.Guides.Telling;

/// <summary>Something that is wrong with the draft of the guide, in plain words.</summary>
/// <param name="Part">Where to mend it.</param>
/// <param name="Id">The id of that part; empty for the guide as a whole.</param>
/// <param name="Answers">The shortest answers that show it; empty when no answers are needed to see it.</param>
/// <param name="Path">Where those lead; empty when it is not about a path.</param>
/// <param name="Detail">What the engine says of it, in English, for whoever helps out; empty when the sentence says it all.</param>
internal sealed record ToldProblem(GuidePart Part, string Id, string Sentence, ImmutableArray<ToldAnswer> Answers, string Path, string Detail);
