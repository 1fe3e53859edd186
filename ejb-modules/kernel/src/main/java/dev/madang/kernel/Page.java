package dev.madang.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of the page, from 0
 * @param size how many items a page holds at most
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), page, size, total);
    }
}
