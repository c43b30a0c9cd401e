package sample.mgr.elsewhere;

/** In a package that is no module. */
public class NoModule {}
