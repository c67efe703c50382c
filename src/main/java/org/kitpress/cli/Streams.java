package org.kitpress.cli;

import java.io.PrintWriter;

/**
 * Where the program prints.
 *
 * @param out results
 * @param err what is wrong
 * @param colour whether findings are coloured
 */
record Streams(PrintWriter out, PrintWriter err, boolean colour) {}
