package nl.mgr.platform;

import java.util.function.Function;
import nl.mgr.kernel.Page;

/** Answers programs. */
public interface ApiCalls {

    /**
     * Reads the question of the request that is being answered, asks for its page of rows and writes them.
     *
     * @param rows asked once, when nothing is wrong with the question
     * @return JSON
     * @throws BadApiRequest with all that is wrong
     */
    <R> String answer(ApiCollection<R> collection, Function<ApiQuery, Page<R>> rows);
}
