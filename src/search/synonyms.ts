/** Words that readers use for one another, as phrases; each line is one meaning, the pages' own word first. A text is less to load than lists. */
export const synonyms: readonly (readonly string[])[] = `
boot source, image server, image source, image stream server, image repository
boot resource, maas image
simplestreams, simple streams, sstreams
esxi, esx, vsphere, vmware
mirror, local repository, local copy
isolated site, air gap, air gapped, airgapped, disconnected, closed network, isolated network, no internet, without internet, offline
rhel, red hat, redhat, red hat enterprise linux
sles, suse, opensuse
oracle linux, ol
keyring, gpg key, public key, signing key
delete, remove, erase, drop, get rid of
edit, change, modify, update, alter, switch
customise, tailor, personalise, adapt
build, create, make, produce
pack, package
use, usage
list, show, display
select, choose, pick, tick
download, fetch, retrieve, get
upload, push
user name, username, login name, login, account
log in, login, sign in
set up, setup
appear, show up, turn up
newest, latest, most recent
network boot, pxe boot, netboot
or, difference between
network, networking
requirement, prerequisite, need
bond, link aggregation, lacp, teaming
amd64, x86_64, x86-64, x64
arm64, aarch64
ppc64el, powerpc, power8, power9, ppc64le
stay, stuck, hang, freeze, never end, never finish, for ever, forever
again and again, over and over, repeatedly
stop, abort, cancel, interrupt
end, finish, complete
vanish, lost, lose, gone, disappear, missing
fail, broken, error, not work, stop working, break, broke
refuse, reject, not accept, deny
not read, permission denied, access denied
damage, corrupt, corruption
ignore, no effect, have no effect, change nothing, nothing happen
no space, disk full, out of space
space, room
memory, ram
out of memory, oom
through, behind, via
exempt, exception, exclude, bypass
look for, check for, poll
several, multiple, more than one
size, big, large
data source, datasource
virtual machine, vm, vms
administrator, admin
synchronise, sync
404, not found, lead nowhere
transform, convert, turn into
region controller, regiond, region
rack controller, rackd, rack
keep, store, save, live
in memory, ephemeral deployment, diskless
web ui, gui, user interface, dashboard, web interface
cli, command line, terminal
http proxy, web proxy
initial ramdisk, initrd, initramfs
hardware enablement, hwe
general availability, ga
operating system, os, distribution, distro
machine, node, server, host
status, state
secure boot, uefi secure boot
bootloader, boot loader, grub
preseed, pre seed, curtin config, autoinstall
user data, userdata, cloud config
recreate, restore, reset
log, log file, journal
fail over, failover
check, verify, test, validate
digest, checksum, hash, sha256
end of support, eol, end of life
schedule, cron, crontab, timer
port, firewall
regular expression, regex, regexp
archive, tarball
run, execute
further, extra, additional
accept, allow, permit
switch off, disable, turn off
switch on, enable, turn on
code name, codename
wrong, bad, invalid, incorrect
not match, mismatch
reboot, restart
compare, comparison, diff
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
