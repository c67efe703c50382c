package org.kitpress.cli;

import java.io.PrintWriter;

/**
 * Where the program prints to.
 *
 * @param out results
 * @param err errors and warnings
 * @param color whether findings are printed in color
 */
record Streams(PrintWriter out, PrintWriter err, boolean color) {}
