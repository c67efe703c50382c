/** Made-up toolkits of any size, and how long they take. Nothing here is a test of time. */
package org.kitpress.bench;
