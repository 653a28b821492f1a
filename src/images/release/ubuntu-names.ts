/**
 * The name of every series of Ubuntu, oldest first. MAAS takes any of them as the series of a base image, whether its
 * streams have it or not.
 *
 * Source: distro-info-data 0.58+deb12u7, ubuntu.csv.
 */
export const ubuntuNames: readonly string[] = (
  'warty hoary breezy dapper edgy feisty gutsy hardy intrepid jaunty karmic lucid maverick natty oneiric precise quantal ' +
  'raring saucy trusty utopic vivid wily xenial yakkety zesty artful bionic cosmic disco eoan focal groovy hirsute impish ' +
  'jammy kinetic lunar mantic noble oracular plucky questing resolute stonking'
).split(' ');
