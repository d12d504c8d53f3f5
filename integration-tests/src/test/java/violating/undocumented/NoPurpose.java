package violating.undocumented;

/** In a package that says nothing about itself. */
public class NoPurpose {}
