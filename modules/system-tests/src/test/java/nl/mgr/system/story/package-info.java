/** The chain from lot to utilisation, walked in a browser by the people who do each step; a class per page. */
@org.jspecify.annotations.NullMarked
package nl.mgr.system.story;
