namespace Portal.Referral.Compiling;

/// <summary>A condition as two diagrams: where it is true and where it is false. Elsewhere it is undecided.</summary>
internal readonly record struct Truths(int True, int False);
