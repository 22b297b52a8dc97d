namespace Portal.Web.Serving.Ready;

/// <summary>Said of a request by the page that answers it: everybody who asks for this address gets this.</summary>
/// <param name="Sharing">For how long that holds; not <see cref="Sharing.None"/>.</param>
internal sealed record SharedAnswer(Sharing Sharing);
