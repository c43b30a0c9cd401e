package sample.mgr.contracts;

/** The API of a module. */
public interface GoodContracts {
    String title();
}
