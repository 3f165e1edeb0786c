namespace Pvd.Packages.Tests.Architecture;

/// <summary>Nobody inherits by accident.</summary>
public sealed class TypeShapeTests
{
    [Fact]
    public void Every_public_class_is_sealed_or_abstract() =>
        Expect.None(
            from library in Library.All
            from type in library.PublicTypes
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            select $"{type}",
            "seal the class; inheritance that nobody planned cannot be taken back."
        );

    [Fact]
    public void Every_public_struct_is_read_only() =>
        Expect.None(
            from library in Library.All
            from type in library.PublicTypes
            where type is { IsValueType: true, IsEnum: false }
            where !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false)
            select $"{type}",
            "declare it as a readonly struct."
        );
}
