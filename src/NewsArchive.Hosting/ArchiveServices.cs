using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.ResultLists;

namespace NewsArchive.Hosting;

/// <summary>Registers an archive for dependency injection.</summary>
public static class ArchiveServices
{
    /// <summary>Registers an open archive and its lists. Whoever opened it closes it.</summary>
    public static IServiceCollection AddNewsArchive(this IServiceCollection services, Archive archive)
    {
        services.AddSingleton(archive);
        services.AddSingleton<IResultListStore>(_ => archive.Lists);
        return services;
    }
}
